// The costs of a transducer as parameters that learn. A grapheme of a symbol has one cost that all positions
// share and, where the data insist, a difference for a position; both are drawn back to the hand-made table.

const dearest = 5;
const clamp = (value, least, most) => Math.min(most, Math.max(least, value));

/**
 * What the table calls a good spelling stays one, however seldom the lists have it: they are full of foreign names,
 * and no foreigner's short o goes unwritten in Arabic as that of Mohamed does.
 */
const mostOf = (prior, { good, slack }) => (prior <= good ? prior + slack : dearest);

/** How much of a step goes to what all positions share, and to the position. */
const shared = 0.6;

export function createParameters(model, { pull, trust }) {
  const groups = new Map();
  const all = [];
  /** A cost that learns: where it is kept, with whom it moves, what it may not fall below. */
  const parameter = (array, at, groupName, least) => {
    const group = groups.get(groupName) ?? { shift: 0, members: [] };
    groups.set(groupName, group);
    const own = { array, at, prior: array[at], shift: 0, group, least, most: mostOf(array[at], trust) };
    group.members.push(own);
    all.push(own);
    return own;
  };
  const settle = (own) => {
    own.array[own.at] = clamp(own.prior + own.group.shift + own.shift, own.least, own.most);
  };
  const symbolOf = (key) => (key.includes(' ') ? key.slice(0, key.indexOf(' ')) : 'gap');

  const nodes = [];
  for (const [node, { key, grapheme }] of model.names())
    nodes[node] = parameter(model.cost, node, `${symbolOf(key)} ${grapheme}`, 0);
  const others = [];
  for (const [key, root] of model.roots)
    if (key.includes(' ')) others[root] = parameter(model.otherwise, root, `any ${symbolOf(key)}`, 1);
  const extras = Array.from(model.extra, (_, at) => parameter(model.extra, at, `extra ${at}`, 0.1));

  const parameterOf = (step, name, spelling) => {
    if (step.node > 0) return nodes[step.node];
    return step.node === 0 ? others[name.roots[step.stage]] : extras[spelling.extras[step.from]];
  };
  let sums = new Float64Array(all.length);
  let noted = 0;

  return {
    /** Moves the cost of a step by an amount, its group's share first. */
    move(step, name, spelling, amount) {
      const own = parameterOf(step, name, spelling);
      own.group.shift = (own.group.shift + amount * shared) * (1 - pull / 2);
      own.shift = (own.shift + amount * (1 - shared)) * (1 - pull);
      for (const member of own.group.members) settle(member);
    },
    /** Remembers the costs as they are, for {@link average}. */
    note() {
      for (const [at, own] of all.entries()) sums[at] += own.array[own.at];
      noted++;
    },
    /** Sets each cost to the mean of those noted: what the last steps happened to see counts less. */
    average() {
      if (noted === 0) return;
      for (const [at, own] of all.entries()) own.array[own.at] = sums[at] / noted;
      sums = new Float64Array(all.length);
      noted = 0;
    },
  };
}
