// What the page's main script lends to those that are loaded when they are wanted:
// its state is kept once.

import { toast } from "./copy";
import { told } from "./done";
import { enter } from "./enter";
import { become, repainted } from "./repaint";
import { faults, forget, keptBy } from "./ticks";
import { where } from "./where";

export const core = { become, repainted, faults, forget, keptBy, where, enter, toast, told };
export type Core = typeof core;
