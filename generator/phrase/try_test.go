package phrase

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestTry(t *testing.T) {
	f, err := os.Open("/tmp/try/notes.txt")
	if err != nil {
		t.Skip()
	}
	s := bufio.NewScanner(f)
	use := Topic
	for s.Scan() {
		n := s.Text()
		if n == "" {
			continue
		}
		if strings.HasPrefix(n, "# ") {
			use = Use(n[2:])
			fmt.Println(n)
			continue
		}
		i := Reader{}.Read(n, use)
		fl := ""
		if i.Heavy {
			fl += " HEAVY"
		}
		if i.Money {
			fl += " $"
		}
		if i.Own {
			fl += " own"
		}
		fmt.Printf("%-60s [%s%s]\n", n, i.Class, fl)
		for _, x := range [][2]string{{"A", i.About}, {"S", i.Said}, {"D", i.Did}, {"H", i.Have}, {"G", i.Doing}, {"M", i.Mine}, {"=", i.Sentence}, {"short", i.Short}} {
			if x[1] != "" && !(x[0] == "S" && x[1] == i.About) {
				fmt.Printf("      %s: %s\n", x[0], x[1])
			}
		}
	}
}
