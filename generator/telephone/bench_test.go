package telephone

import "testing"

// BenchmarkRead reads the number of one contact, of each sort.
func BenchmarkRead(b *testing.B) {
	for _, bb := range []struct{ name, text, country string }{
		{"plain", "+1 555 0100", "US"},
		{"extension", "+1 555 0100 extension 12", "US"},
		{"national", "030/555 01-0", "DE-BY"},
		{"two", "mobile: +1 555 0100 (9-5 only), office: +1 555 0101 x12", ""},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Read(bb.text, bb.country)
			}
		})
	}
}
