//! C types that the kernel reads and writes.

use core::mem::MaybeUninit;

/// A C type for which any bytes are a valid value: passed to the kernel, and filled by it.
///
/// # Safety
///
/// Every bit pattern, including all zeros, must be a valid value of the type (so it contains no `bool`, no Rust `enum`
/// and no reference), and it must not implement `Drop`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not `Raw`: not every bit pattern is known to be a valid value",
    label = "not `Raw`",
    note = "integers, arrays of them and structs declared with `raw_struct!` are `Raw`"
)]
pub unsafe trait Raw: Sized + 'static {
    /// The layout in a 64-bit kernel, if it differs from that in a 32-bit program.
    #[doc(hidden)]
    const WIDE: Option<Wide> = None;
    /// The number of bytes that the kernel may write: all but the padding after a trailing array.
    #[doc(hidden)]
    const ROOM: usize = size_of::<Self>();
}

/// The 64-bit layout of a struct. Its members have the same sizes as in the 32-bit layout.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Wide {
    /// The size of the struct.
    pub size: usize,
    /// For each member: its offset in this program, and its start and end in the 64-bit layout.
    pub members: &'static [(usize, usize, usize)],
}

macro_rules! integers {
    ($($int:ty)*) => { $(
        // SAFETY: any bytes are a valid integer.
        #[diagnostic::do_not_recommend]
        unsafe impl Raw for $int {}
    )* };
}

integers!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

// SAFETY: an array consists of its elements only.
#[diagnostic::do_not_recommend]
unsafe impl<T: Raw, const N: usize> Raw for [T; N] {}

// SAFETY: both members of a `Tail` are `Raw`.
#[diagnostic::do_not_recommend]
unsafe impl<H: Raw, R: Raw, const N: usize> Raw for crate::Tail<H, R, N> {
    const ROOM: usize = core::mem::offset_of!(Self, tail) + size_of::<[R; N]>();
}

/// Implements [`Raw`] for `#[repr(C)]` structs whose members are all `Raw`.
///
/// All members must be listed in order: the compiler checks that each is `Raw`, that none is missing, that the struct
/// lays them out in that order (as `#[repr(C)]` does), and that there is nothing to drop.
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
    // `64 bits:` is for the generated modules: the layout of a struct whose 64-bit layout differs from its 32-bit one.
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

            // SAFETY: every member is `Raw`, as checked above.
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

/// Compile-time check for `raw_struct!` that the struct has C's layout.
#[doc(hidden)]
#[track_caller]
pub const fn raw_layout<R>(offsets: &[usize]) {
    assert!(!core::mem::needs_drop::<R>(), "a type that the kernel writes must not implement `Drop`");
    let (mut at, mut i) = (0, 0);
    while i < offsets.len() {
        assert!(i > 0 || offsets[i] == 0, "the first member is not at the start: is `#[repr(C)]` missing?");
        assert!(offsets[i] >= at, "the members are in another order: is `#[repr(C)]` missing?");
        at = offsets[i];
        i += 1;
    }
}

/// Compile-time check for `raw_struct!`, on 64-bit targets, that the declared 64-bit layout is the actual one.
#[doc(hidden)]
#[track_caller]
pub const fn wide_layout<R: Raw>() {
    wide_fits::<R>();
    let Some(Wide { size, members }) = R::WIDE else { return };
    if size_of::<usize>() < 8 {
        return;
    }
    assert!(size == size_of::<R>(), "the declared 64-bit size is wrong");
    let mut i = 0;
    while i < members.len() {
        assert!(members[i].0 == members[i].1, "a declared 64-bit offset is wrong");
        i += 1;
    }
}

/// Compile-time check that all members are within the struct, in either layout.
pub(crate) const fn wide_fits<R: Raw>() {
    let Some(Wide { size, members }) = R::WIDE else { return };
    assert!(size <= WIDEST, "the struct is larger than `WIDEST`");
    let mut i = 0;
    while i < members.len() {
        let (here, start, end) = members[i];
        assert!(start <= end && end <= size, "a member is not within the 64-bit struct");
        assert!(here + (end - start) <= size_of::<R>(), "a member is not within the struct");
        i += 1;
    }
}

/// The maximum size of a struct that has a different 64-bit layout.
pub(crate) const WIDEST: usize = 256;

/// Fills `place` with zeros, padding included, and returns it as a value. It must not be moved afterwards, because a
/// move need not copy padding.
#[cfg(unix)]
pub(crate) fn zeroed<R: Raw>(place: &mut MaybeUninit<R>) -> &mut R {
    // SAFETY: `place` has room for one `R`.
    unsafe { place.as_mut_ptr().write_bytes(0, 1) };
    // SAFETY: all zeros are a valid value of every `Raw`.
    unsafe { place.assume_init_mut() }
}

/// The size of `sockaddr_storage` on both systems.
pub(crate) const STORAGE: usize = 128;

/// A `sockaddr_storage`.
///
/// # Safety
///
/// The type must have no padding.
pub(crate) unsafe trait Storage: Raw + Copy {
    const SIZE_IS_RIGHT: () = assert!(size_of::<Self>() == STORAGE);

    #[inline]
    fn to_bytes(&self) -> [u8; STORAGE] {
        let () = Self::SIZE_IS_RIGHT;
        // SAFETY: the sizes are equal, and without padding all bytes are initialised.
        unsafe { core::mem::transmute_copy(self) }
    }

    #[inline]
    fn from_bytes(bytes: &[u8; STORAGE]) -> Self {
        let () = Self::SIZE_IS_RIGHT;
        // SAFETY: the sizes are equal, and any bytes are a valid value of a `Raw`.
        unsafe { core::mem::transmute_copy(bytes) }
    }
}

macro_rules! storages {
    ($system:ident) => {
        // SAFETY: integers only, on every platform.
        #[diagnostic::do_not_recommend]
        unsafe impl Raw for sctp_sys::$system::sockaddr_storage {}

        // SAFETY: it has no padding, on any platform.
        unsafe impl Storage for sctp_sys::$system::sockaddr_storage {}
    };
}

each_of! { all linux: storages }
each_of! { all freebsd: storages }

/// An array with room for `N` elements, the first `len` of which are initialised.
#[derive(Clone, Copy)]
pub(crate) struct Inline<T: Copy, const N: usize> {
    len: usize,
    items: [MaybeUninit<T>; N],
}

impl<T: Copy, const N: usize> Inline<T, N> {
    pub(crate) const fn new() -> Self {
        Self { len: 0, items: [const { MaybeUninit::uninit() }; N] }
    }

    /// Appends an element; returns `false` if the array is full.
    pub(crate) fn push(&mut self, item: T) -> bool {
        let Some(place) = self.items.get_mut(self.len) else { return false };
        place.write(item);
        self.len += 1;
        true
    }

    /// The elements at the first `count` (at most `N`) indexes, or the first error.
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
        // SAFETY: the first `len` elements are initialised, and `MaybeUninit<T>` has the layout of `T`.
        unsafe { &*(there as *const [T]) }
    }

    pub(crate) fn as_mut_slice(&mut self) -> &mut [T] {
        let there: *mut [MaybeUninit<T>] = &raw mut self.items[..self.len];
        // SAFETY: the first `len` elements are initialised, and `MaybeUninit<T>` has the layout of `T`.
        unsafe { &mut *(there as *mut [T]) }
    }
}
