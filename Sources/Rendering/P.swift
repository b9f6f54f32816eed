package enum PlaceholderR {}
