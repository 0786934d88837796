//! Memory that the kernel reads and writes.

use core::mem::MaybeUninit;

/// A C type that may hold anything: what the kernel is given, and what it answers with.
///
/// # Safety
///
/// All bytes zero, and any other bytes, must be a value of the type (so it has no `bool`, no Rust `enum` and no
/// reference in it), and it must not implement `Drop`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not `Raw`: not every value of its bytes is one of it",
    label = "not `Raw`",
    note = "integers, arrays of them and structs that `raw_struct!` was given are `Raw`"
)]
pub unsafe trait Raw: Sized + 'static {
    /// How a 64-bit kernel lays it out, where that is not as a program of 32 bits does.
    #[doc(hidden)]
    const WIDE: Option<Wide> = None;
    /// How many bytes the kernel may write: all but padding behind a trailing array.
    #[doc(hidden)]
    const ROOM: usize = size_of::<Self>();
}

/// The layout of a struct in 64 bits. Its members have the sizes that they have in 32.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Wide {
    /// The size of the whole.
    pub size: usize,
    /// Of each member, where it starts here, and where it starts and ends there.
    pub members: &'static [(usize, usize, usize)],
}

macro_rules! integers {
    ($($int:ty)*) => { $(
        // SAFETY: an integer is any bytes.
        #[diagnostic::do_not_recommend]
        unsafe impl Raw for $int {}
    )* };
}

integers!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

// SAFETY: an array is only its elements.
#[diagnostic::do_not_recommend]
unsafe impl<T: Raw, const N: usize> Raw for [T; N] {}

// SAFETY: see its members; a `Tail` has no others.
#[diagnostic::do_not_recommend]
unsafe impl<H: Raw, R: Raw, const N: usize> Raw for crate::Tail<H, R, N> {
    const ROOM: usize = core::mem::offset_of!(Self, tail) + size_of::<[R; N]>();
}

/// Implements [`Raw`] for `#[repr(C)]` structs, all of whose members are `Raw` themselves.
///
/// All members have to be named, in their order: the compiler checks that each is `Raw`, that none was forgotten, that the
/// struct lays them out in that order (as `#[repr(C)]` makes it), and that it has nothing to drop.
///
/// ```
/// #[repr(C)]
/// #[derive(Clone, Copy)]
/// struct my_option {
///     assoc_id: i32,
///     limit: u32,
/// }
///
/// sctp_opts::raw_struct! { my_option { assoc_id, limit } }
/// # #[allow(non_camel_case_types)] type _Unused = my_option;
/// ```
#[macro_export]
macro_rules! raw_struct {
    // In the generated modules, for a struct that has another layout in 32 bits than in 64: that of 64.
    ($(
        $raw:path { $($member:ident),* $(,)? }
        $(64 bits: $size:literal { $($wide:ident $start:literal..$end:literal),* })?
    )*) => { $(
        const _: () = {
            #[allow(dead_code, clippy::needless_pass_by_value)]
            fn every_member_is_raw(raw: $raw) {
                fn is_raw<T: $crate::Raw>(_: T) {}
                let $raw { $($member),* } = raw;
                $( is_raw($member); )*
            }

            const _: () = $crate::raw_layout::<$raw>(&[$( ::core::mem::offset_of!($raw, $member) ),*]);

            // SAFETY: every member is `Raw`, see above, and so the whole.
            #[diagnostic::do_not_recommend]
            unsafe impl $crate::Raw for $raw {
                $(
                    const WIDE: Option<$crate::Wide> = Some($crate::Wide {
                        size: $size,
                        members: &[$( (::core::mem::offset_of!($raw, $wide), $start, $end) ),*],
                    });
                )?
            }

            const _: () = $crate::wide_layout::<$raw>();
        };
    )* };
}

/// Fails to compile for a struct that is not laid out as C would: for `raw_struct!`.
#[doc(hidden)]
pub const fn raw_layout<R>(offsets: &[usize]) {
    assert!(!core::mem::needs_drop::<R>(), "what the kernel writes has nothing to drop");
    let (mut at, mut i) = (0, 0);
    while i < offsets.len() {
        assert!(i > 0 || offsets[i] == 0, "the first member is not at the start: is `#[repr(C)]` missing?");
        assert!(offsets[i] >= at, "the members are in another order: is `#[repr(C)]` missing?");
        at = offsets[i];
        i += 1;
    }
}

/// Fails to compile where the layout in 64 bits is known, this is it, and it is another one: for `raw_struct!`.
#[doc(hidden)]
pub const fn wide_layout<R: Raw>() {
    wide_fits::<R>();
    let Some(Wide { size, members }) = R::WIDE else { return };
    if size_of::<usize>() < 8 {
        return;
    }
    assert!(size == size_of::<R>(), "the size in 64 bits is another one");
    let mut i = 0;
    while i < members.len() {
        assert!(members[i].0 == members[i].1, "a member is elsewhere in 64 bits");
        i += 1;
    }
}

/// Fails to compile where a member is not within its struct, in either layout.
pub(crate) const fn wide_fits<R: Raw>() {
    let Some(Wide { size, members }) = R::WIDE else { return };
    assert!(size <= WIDEST, "there is not so much room");
    let mut i = 0;
    while i < members.len() {
        let (here, start, end) = members[i];
        assert!(start <= end && end <= size, "a member is not within the struct in 64 bits");
        assert!(here + (end - start) <= size_of::<R>(), "a member is not within the struct");
        i += 1;
    }
}

/// How large a struct with a layout of its own in 64 bits may be.
pub(crate) const WIDEST: usize = 256;

/// Fills `place` with zeros, padding included, and gives it as a value; it must not be moved from there, for a move may
/// leave out the padding.
#[cfg(unix)]
pub(crate) fn zeroed<R: Raw>(place: &mut MaybeUninit<R>) -> &mut R {
    // SAFETY: `place` has room for one `R`.
    unsafe { place.as_mut_ptr().write_bytes(0, 1) };
    // SAFETY: all zero is a value of every `Raw`.
    unsafe { place.assume_init_mut() }
}

/// How large both systems' `sockaddr_storage` is.
pub(crate) const STORAGE: usize = 128;

/// A `sockaddr_storage`.
///
/// # Safety
///
/// It has no padding, so it is the same as its bytes.
pub(crate) unsafe trait Storage: Raw + Copy {
    /// It is as large as it has to be.
    const SIZE_IS_RIGHT: () = assert!(size_of::<Self>() == STORAGE);

    #[inline]
    fn to_bytes(&self) -> [u8; STORAGE] {
        let () = Self::SIZE_IS_RIGHT;
        // SAFETY: as large, and without padding: all its bytes are set.
        unsafe { core::mem::transmute_copy(self) }
    }

    #[inline]
    fn from_bytes(bytes: &[u8; STORAGE]) -> Self {
        let () = Self::SIZE_IS_RIGHT;
        // SAFETY: as large, and any bytes are a value of a `Raw`.
        unsafe { core::mem::transmute_copy(bytes) }
    }
}

macro_rules! storages {
    ($system:ident) => {
        // SAFETY: integers only, on every platform.
        #[diagnostic::do_not_recommend]
        unsafe impl Raw for sctp_sys::$system::sockaddr_storage {}

        // SAFETY: its members fill it without a gap, on every platform.
        unsafe impl Storage for sctp_sys::$system::sockaddr_storage {}
    };
}

each_of! { all linux: storages }
each_of! { all freebsd: storages }

/// Room for `N` elements, the first of which are there.
#[derive(Clone, Copy)]
pub(crate) struct Inline<T: Copy, const N: usize> {
    /// How many are there.
    len: usize,
    /// The first `len` are initialised.
    items: [MaybeUninit<T>; N],
}

impl<T: Copy, const N: usize> Inline<T, N> {
    pub(crate) const fn new() -> Self {
        Self { len: 0, items: [const { MaybeUninit::uninit() }; N] }
    }

    /// Adds one at the end; `false` when there is no room.
    pub(crate) fn push(&mut self, item: T) -> bool {
        let Some(place) = self.items.get_mut(self.len) else { return false };
        place.write(item);
        self.len += 1;
        true
    }

    /// The first `count`, or the first error; there is room for no more than `N`.
    #[inline]
    pub(crate) fn filled<E>(count: usize, mut item: impl FnMut(usize) -> Result<T, E>) -> Result<Self, E> {
        let mut all = Self::new();
        for (i, place) in all.items.iter_mut().enumerate().take(count) {
            place.write(item(i)?);
        }
        all.len = count.min(N);
        Ok(all)
    }

    pub(crate) fn as_slice(&self) -> &[T] {
        let there: *const [MaybeUninit<T>] = &raw const self.items[..self.len];
        // SAFETY: the code that set `len` initialised so many, and `MaybeUninit<T>` is laid out like `T`.
        unsafe { &*(there as *const [T]) }
    }

    pub(crate) fn as_mut_slice(&mut self) -> &mut [T] {
        let there: *mut [MaybeUninit<T>] = &raw mut self.items[..self.len];
        // SAFETY: the code that set `len` initialised so many, and `MaybeUninit<T>` is laid out like `T`.
        unsafe { &mut *(there as *mut [T]) }
    }
}
