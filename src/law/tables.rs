pub(super) static BUILT_IN: super::Law = super::Law::empty();
