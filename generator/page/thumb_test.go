package page_test

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"

	"followup/generator/chromium"
)

// hits opens the messages of an interview's page one after the other, scrolls each
// through the screen, and lists the buttons that something else lies over wherever
// they can be seen whole.
const hits = `(async () => {
	const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	const nav = document.querySelector(".top nav");
	const covered = [];
	let tried = 0;
	for (const fold of document.querySelectorAll(".fold:has(.actions)")) {
		fold.open = true;
		for (const button of fold.querySelectorAll(".actions > :not([hidden])")) {
			let hit = 0;
			for (const block of ["start", "center", "end", "nearest"]) {
				button.scrollIntoView({ block, behavior: "instant" });
				await frame();
				const box = button.getBoundingClientRect();
				const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
				if (at && button.contains(at)) hit++;
				else if (box.top >= 0 && box.bottom <= nav.getBoundingClientRect().top) covered.push(block + " " + button.textContent + " under " + at?.className);
			}
			if (!hit) covered.push(button.textContent + " cannot be reached");
			tried++;
		}
		for (let y = fold.getBoundingClientRect().top + scrollY - 700; y < fold.getBoundingClientRect().bottom + scrollY; y += 60) {
			scrollTo({ top: y, behavior: "instant" });
			await frame();
			const button = fold.querySelector(".actions > :not([hidden])"), box = button.getBoundingClientRect();
			if (box.top < 0 || box.bottom > nav.getBoundingClientRect().top) continue;
			if (!button.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2))) covered.push("at " + Math.round(y) + " " + button.textContent);
		}
		fold.open = false;
	}
	return [String(tried), ...covered];
})()`

// TestThumb: on a phone nothing lies over the buttons that send a message, at any
// place of the page; the next step is named as long as none is open.
func TestThumb(t *testing.T) {
	address := site(t, sample(t), nil)
	b := chromium.Start(t)
	for _, phone := range []struct{ width, height int64 }{{390, 844}, {320, 568}} {
		chromium.Tell(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: phone.width, Height: phone.height, DeviceScaleFactor: 2, Mobile: true})
		b.On("2026-11-22")
		b.Open(address + "interviews/2026-11-17-northwind/")
		b.Holds(map[string]string{"the next step": `document.querySelector(".next-up").checkVisibility()`})
		got := chromium.Ask[[]string](b, hits)
		if got[0] == "0" || len(got) > 1 {
			t.Errorf("%d wide: %q", phone.width, got)
		}
		b.Open(address + "interviews/2026-11-17-northwind/#thank-you")
		b.Holds(map[string]string{"a message that a link leads to": `!document.querySelector(".next-up").checkVisibility()`})
	}
}
