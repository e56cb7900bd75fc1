// Scripts that few visits need are loaded when they are wanted, and their styles
// with them: by elements and not as modules, which would not run on a page opened
// from a folder. Their names stand on the main script's element.

const own = document.currentScript as HTMLScriptElement;

export const home = new URL("..", own.src).href; // the site's root
export const root = new URL(home).pathname;

const asked = new Map<string, Promise<void>>();

export function part(name: string): Promise<void> {
  if (!asked.has(name)) asked.set(name, Promise.all([load(own.dataset[name]!), dress(own.dataset[name + "Style"])]).then(() => {}));
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

// In the body, where the styles of the page itself are not looked for.
function dress(address: string | undefined): Promise<void> | void {
  if (!address) return;
  return new Promise((done) => {
    const link = document.createElement("link");
    link.onload = link.onerror = () => done();
    link.rel = "stylesheet";
    link.href = new URL(address, location.href).href;
    document.body.append(link);
  });
}
