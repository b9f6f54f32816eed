package enum Placeholder0 {}
