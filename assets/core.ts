// What the page's main script lends to those that are loaded when they are wanted:
// its state is kept once.

import { become, repainted } from "./repaint";
import { faults, forget } from "./ticks";

export const core = { become, repainted, faults, forget };
export type Core = typeof core;
