//! The CSS classes of marks, which determine colours and symbols.

use crate::input::file::Drill;
use crate::lower::page::seen::State;

pub(super) fn state(state: State) -> &'static str {
    match state {
        State::Works => "y",
        State::Switch => "w",
        State::Partly => "p",
        State::Refused => "r",
        State::Absent => "n",
        State::NotProbed => "u",
    }
}

pub(super) fn drill(drill: Option<Drill>) -> &'static str {
    match drill {
        Some(Drill::Full) => "y",
        Some(Drill::ByNumber | Drill::SymbolOnly | Drill::HandlerOnly) => "p",
        Some(Drill::None) => "n",
        None => "u",
    }
}
