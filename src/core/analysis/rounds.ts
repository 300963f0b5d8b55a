/**
 * The groups of places that lead round to each other, each after all those that it leads to; a place that nothing leads back to is a group of its own.
 * (Tarjan 1972, strongly connected components, with a stack of its own instead of recursion.)
 */
export function knots(successors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  const order = new Int32Array(successors.length).fill(-1);
  const lowest = new Int32Array(successors.length);
  const isOpen = new Uint8Array(successors.length);
  const open: number[] = [];
  let count = 0;
  const enter = (place: number): Step => {
    order[place] = lowest[place] = count++;
    isOpen[place] = 1;
    open.push(place);
    return { place, next: 0 };
  };
  for (let root = 0; root < successors.length; root++) {
    if (order[root] !== -1) continue;
    const path = [enter(root)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const to = successors[step.place]?.[step.next++];
      if (to === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent) lowest[parent.place] = Math.min(lowest[parent.place]!, lowest[step.place]!);
        if (lowest[step.place] === order[step.place]) found.push(close(open, isOpen, step.place));
      } else if (order[to] === -1) path.push(enter(to));
      else if (isOpen[to] === 1) lowest[step.place] = Math.min(lowest[step.place]!, order[to]!);
    }
  }
  return found;
}

interface Step {
  readonly place: number;
  next: number; // which successor to look at
}

function close(open: number[], isOpen: Uint8Array, first: number): number[] {
  const group = open.splice(open.lastIndexOf(first));
  for (const place of group) isOpen[place] = 0;
  return group;
}
