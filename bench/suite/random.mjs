/** A sequence of numbers in [0, 1) that is the same every time (Numerical Recipes' generator). */
export function sequence(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const picker = (random) => (list) => list[Math.floor(random() * list.length)];
