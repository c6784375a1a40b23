// Shared by the tests and by bench/, which runs on the built package; so it is JavaScript.
export function findingOn({ paragraph, wrong, occurrence, right }, lines, findings) {
  const here = findings.filter(({ segment }) => segment.index === paragraph - 1);
  const isRight = (form) => right.includes(form) || form.includes(right);
  // What is absent is a name, or a value.
  if (wrong === null) return here.find(({ target, expected }) => target === null && expected.some(isRight));
  let start = -1;
  for (let count = 0; count < (occurrence ?? 1); count++)
    start = lines[paragraph - 1].indexOf(wrong, start + 1);
  return here.find(
    ({ target }) => target !== null && target.start < start + wrong.length && start < target.end,
  );
}
