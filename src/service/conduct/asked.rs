//! What is asked: who was on duty where and when, and when the peaks were.

use alloc::vec::Vec;

use crate::quantity::{Date, Key, Moment};

/// The shifts of a day's lift attendants and the peaks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day: its law applies, each peak begins on it, and each shift lies on it at least in part.
    pub on: Date,
    /// The shifts, in any order.
    pub shifts: Vec<Shift>,
    /// The peaks (高峰期间), in any order: no text says when they are. Needed where the text asks for staff in them.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub peaks: Vec<Peak>,
}

/// A shift.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Shift {
    /// Its key.
    pub shift: Key,
    /// Who is on duty.
    pub staff: Key,
    /// Where: a lift, or the doors of one (电梯口).
    pub post: Key,
    /// The first moment, at a whole minute.
    pub from: Moment,
    /// The moment at which it is over, at a whole minute.
    pub to: Moment,
    /// The certificate (上岗证), needed where the text asks for one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub certificate: Option<Certificate>,
    /// Whether the common uniform (统一制服) is worn, needed where the text asks for it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub uniform: Option<bool>,
    /// Whether the numbered badge (工号牌) is, likewise.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub badge: Option<bool>,
}

/// Whether somebody holds a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Certificate {
    /// None is held.
    NotHeld,
    /// One is.
    Held {
        /// The first day on which it is valid.
        valid_from: Date,
        /// The last; without it, it has none.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        valid_to_inclusive: Option<Date>,
    },
}

/// A time in which many use the lifts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Peak {
    /// Its key.
    pub peak: Key,
    /// The first moment, at a whole minute.
    pub from: Moment,
    /// The moment at which it is over, at a whole minute.
    pub to: Moment,
    /// The posts that are staffed in it.
    pub posts: Vec<Key>,
}

/// What the text leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// Who has no valid certificate and is there. Default: is there, and covers the post.
    pub uncertified: Uncertified,
}

/// Somebody at a post in a peak who has no valid certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Uncertified {
    /// Covers the post: that is wrong for want of the certificate alone.
    #[default]
    Covers,
    /// Does not: only who holds one may be on duty (持证上岗).
    DoesNot,
}
