// The costs of a transducer as parameters that learn. A grapheme of a symbol has one cost that all positions
// share and, where the data insist, a difference for a position; both are drawn back to the hand-made table.

const dearest = 5;
const clamp = (value, least) => Math.min(dearest, Math.max(least, value));

export function createParameters(model, { pull }) {
  const groups = new Map();
  const parameters = new Map();
  const parameter = (id, groupName, read, write, least) => {
    const group = groups.get(groupName) ?? { shift: 0, members: [] };
    groups.set(groupName, group);
    const own = { prior: read(), shift: 0, group, least, write };
    group.members.push(own);
    parameters.set(id, own);
  };
  const settle = (own) => own.write(clamp(own.prior + own.group.shift + own.shift, own.least));

  for (const [node, { key, grapheme }] of model.names)
    parameter(
      `node ${node}`,
      `${key.includes(' ') ? key.slice(0, key.indexOf(' ')) : 'gap'} ${grapheme}`,
      () => model.cost[node],
      (value) => {
        model.cost[node] = value;
      },
      0,
    );
  for (const [key, root] of model.roots)
    if (key.includes(' '))
      parameter(
        `any ${root}`,
        `any ${key.slice(0, key.indexOf(' '))}`,
        () => model.otherwise[root],
        (value) => {
          model.otherwise[root] = value;
        },
        1,
      );
  for (let at = 0; at < model.extra.length; at++)
    parameter(
      `extra ${at}`,
      `extra ${at}`,
      () => model.extra[at],
      (value) => {
        model.extra[at] = value;
      },
      0.1,
    );

  const idOf = (step, name, spelling) => {
    if (step.node > 0) return `node ${step.node}`;
    return step.node === 0 ? `any ${name.roots[step.stage]}` : `extra ${spelling.extras[step.from]}`;
  };

  return {
    /** Moves the cost of a step by an amount, its group's share first. */
    move(step, name, spelling, amount) {
      const own = parameters.get(idOf(step, name, spelling));
      own.group.shift = (own.group.shift + amount * 0.6) * (1 - pull / 2);
      own.shift = (own.shift + amount * 0.4) * (1 - pull);
      for (const member of own.group.members) settle(member);
    },
  };
}
