// Loaded before everything else, so its syntax stays old: it has to be understood to be able to complain.
const oldest = [20, 19];
const running = process.versions.node.split('.').map(Number);

if (running[0] < oldest[0] || (running[0] === oldest[0] && running[1] < oldest[1])) {
  console.error(
    `This needs Node ${oldest.join('.')} or later to begin with, and ${process.version} is running. Install a current Node from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
