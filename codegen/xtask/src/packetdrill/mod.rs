//! A parser for packetdrill scripts that accepts what packetdrill accepts: an early warning where packetdrill is not
//! installed. It was derived from the scripts and from packetdrill's reactions to them, as `forms.txt` explains.

pub mod arguments;
pub mod damage;
mod forms;
pub mod mutants;
pub mod play;
mod scan;
pub mod script;
pub mod symbols;
pub mod syntax;
