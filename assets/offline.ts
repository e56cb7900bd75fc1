// A published site is kept on the device, to be read where there is no network.

import { root } from "./parts";
import { preview } from "./ticks";

// keepOffline leaves the preview alone, whose pages are new at every save.
export function keepOffline(): void {
  if (preview || !("serviceWorker" in navigator) || !location.protocol.startsWith("http")) return;
  // The page itself comes first. Where the browser refuses, the site is read online.
  addEventListener("load", () => navigator.serviceWorker.register(root + "sw.js", { scope: root }).catch(() => {}));
}
