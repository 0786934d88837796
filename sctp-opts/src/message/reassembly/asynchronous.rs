//! Whole messages in tokio.

use std::io::IoSliceMut;

use super::{Assembled, Reassembly, Step};
use crate::AsyncSctpSocket;
use crate::{Error, MsgFlags};

impl Reassembly {
    /// [`receive`](Self::receive) in an event loop of tokio. The future may be dropped at any time: what has come is kept.
    ///
    /// # Errors
    ///
    /// As of [`receive`](Self::receive).
    #[cfg_attr(docsrs, doc(cfg(feature = "tokio")))]
    pub async fn receive_async<'b>(
        &'b mut self,
        socket: &AsyncSctpSocket,
        buffer: &'b mut [u8],
    ) -> Result<Assembled<'b>, Error> {
        loop {
            let received = socket.receive_vectored(&mut [IoSliceMut::new(buffer)], MsgFlags::empty()).await?;
            let length = received.length.min(buffer.len());
            match self.step(&received, &buffer[..length])? {
                Step::More => {}
                step => return self.assembled(&step, &buffer[..length]),
            }
        }
    }
}
