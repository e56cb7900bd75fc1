// Civil days as YYYY-MM-DD, in the reader's own calendar.

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const length = 86_400_000;

const at = (day: string) => Date.parse(day + "T00:00:00Z");

// The day on the reader's own clock, unless `followup --today DAY serve` names another.
export function today(now = new Date()): string {
  const pretended = sent("followup-today");
  if (pretended) return pretended;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// The instant, in milliseconds: undefined where a day was named as a whole.
export function instant(): number | undefined {
  const pretended = sent("followup-now");
  if (pretended) return Date.parse(pretended);
  return sent("followup-today") ? undefined : Date.now();
}

// What the preview's server says beside the page; a published site says nothing.
export function sent(name: string): string | undefined {
  const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return page?.serverTiming?.find((t) => t.name === name)?.description;
}

export const daysBetween = (from: string, to: string) => Math.round((at(to) - at(from)) / length);

// "Tue 24 Nov", as the pages write it; with the year where it is another than the reader's.
export const short = (day: string, now: string) => written(day, 3, day.slice(0, 4) === now.slice(0, 4) ? "" : day.slice(0, 4));

export const long = (day: string) => written(day);

// In the order of the settings, with the names cut to a length.
function written(day: string, length?: number, year = ""): string {
  const d = new Date(at(day));
  const [weekday, month, n] = [weekdays[d.getUTCDay()].slice(0, length), months[d.getUTCMonth()].slice(0, length), d.getUTCDate()];
  switch (document.body.dataset.dates) {
    case "month-day":
      return `${weekday}, ${month} ${n}` + (year && ", " + year);
    case "year-month-day":
      return `${weekday} ${day}`;
  }
  return `${weekday} ${n} ${month}` + (year && " " + year);
}

// "today", "tomorrow", "in 3 days", "2 weeks ago".
export function fromNow(day: string, now: string): string {
  const n = daysBetween(now, day);
  if (n === 0) return "today";
  if (n === 1) return "tomorrow";
  if (n === -1) return "yesterday";
  const far = Math.abs(n);
  const much = far < 14 ? `${far} days` : far < 60 ? `${Math.round(far / 7)} weeks` : `${Math.round(far / 30.4)} months`;
  return n > 0 ? `in ${much}` : `${much} ago`;
}
