//! The words of decisions: every step, every label, every word of the law and every reading, with its name and its
//! two texts.

macro_rules! words {
    ($(#[$attr:meta])* $name:ident { $($variant:ident = $id:literal, $zh:literal, $en:literal;)+ }) => {
        $(#[$attr])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $id, "`: ", $en, ".")] $variant,)+
        }

        impl $name {
            /// Every one, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The stable name in an answer.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The text in a language.
            #[must_use]
            pub const fn text(self, lang: Lang) -> &'static str {
                match self { $(Self::$variant => lang.pick($zh, $en),)+ }
            }
        }
    };
}

mod label;
mod reading;
mod step;
mod term;

pub use self::label::Label;
pub use self::reading::Reading;
pub use self::step::Step;
pub use self::term::Term;
