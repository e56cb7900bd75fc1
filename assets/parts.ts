// Scripts that few visits need are loaded when they are wanted, by an element and
// not as modules, which would not run on a page opened from a folder. Their names
// stand on the main script's element.

const own = document.currentScript as HTMLScriptElement;

export const root = new URL("..", own.src).pathname;

const asked = new Map<string, Promise<void>>();

export function part(name: string): Promise<void> {
  if (!asked.has(name)) asked.set(name, load(own.dataset[name]!));
  return asked.get(name)!;
}

// One that could not be loaded may be asked for again.
function load(address: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.onload = () => {
      script.remove();
      done();
    };
    script.onerror = () => {
      asked.clear();
      failed(new Error(address));
    };
    script.src = address;
    document.head.append(script);
  });
}
