//! Scripts for packetdrill, read as it reads them: an early warning where packetdrill is not installed, written from the
//! scripts and from what the program says to them, as `forms.txt` explains.

pub mod arguments;
pub mod damage;
mod forms;
pub mod mutants;
pub mod play;
mod scan;
pub mod script;
pub mod symbols;
