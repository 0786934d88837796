//! Reassembly with tokio.

use std::io::IoSliceMut;

use super::{Assembled, Reassembly, Step};
use crate::AsyncSctpSocket;
use crate::{Error, MsgFlags};

impl Reassembly {
    /// [`receive`](Self::receive) in a tokio event loop. The future may be dropped at any time: the pieces received are
    /// kept.
    ///
    /// # Errors
    ///
    /// As for [`receive`](Self::receive).
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
