// Copying a subject or a text, exactly as it is.

let timer: ReturnType<typeof setTimeout> | undefined;

export function copyable(page: Document): void {
  if (!navigator.clipboard) return; // it needs https or localhost; the text can be selected by hand
  for (const button of page.querySelectorAll<HTMLButtonElement>("[data-copy]")) button.hidden = false;
}

export function copying(): void {
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("[data-copy]");
    if (button) void copy(button);
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const within = button.closest(".message, .marked, section, [data-copies]");
  const text = within?.querySelector(`[data-${button.dataset.copy}]`)?.textContent ?? "";
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied");
  } catch {
    toast("Your browser didn’t allow copying. Select the text and copy it by hand.");
  }
}

// toast says what was done and, for a while longer, offers to undo it.
export function toast(words: string, undo?: () => void): void {
  const el = document.querySelector<HTMLElement>("[data-toast]");
  if (!el) return;
  const said = document.createElement("span"); // an element of the script's own outlives what happens to the page
  said.textContent = words;
  if (undo) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Undo";
    button.onclick = undo;
    said.append(" ", button);
  }
  el.replaceChildren(said);
  clearTimeout(timer);
  timer = setTimeout(() => (el.textContent = ""), undo ? 12000 : 4000);
}
