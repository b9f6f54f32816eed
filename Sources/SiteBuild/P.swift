package enum PlaceholderS {}
