package phrase

// slip is the small word that was probably meant where two letters changed places,
// "tehm", or "". Only small words are put right: among others "diary" and "dairy" are
// both right.
func slip(low string) string {
	if len(low) < 4 || !isPlain(low) || closed(low) != 0 || common(low) != 0 {
		return ""
	}
	letters := []byte(low)
	for n := 1; n+1 < len(letters); n++ {
		if letters[n] == letters[n+1] {
			continue
		}
		letters[n], letters[n+1] = letters[n+1], letters[n]
		if other := string(letters); closed(other)&(determiner|pronoun|preposition|joining|asking) != 0 {
			return other
		}
		letters[n], letters[n+1] = letters[n+1], letters[n]
	}
	return ""
}
