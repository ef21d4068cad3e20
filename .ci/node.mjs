/** The oldest Node.js that the build tools run on. */
const OLDEST = [20, 19];

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(
    `Node.js ${OLDEST.join('.')} or later is needed; this is ${process.versions.node}.`,
  );
  process.exit(1);
}
