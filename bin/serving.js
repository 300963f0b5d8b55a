/** How Node serves rooms best: much of what five hundred phones are sent lives for a moment only, and a small nursery is emptied before it grows. */
export const forServing = ['--max-semi-space-size=4'];
