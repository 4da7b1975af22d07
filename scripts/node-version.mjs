// Whether this Node can run the site. Asked before anything is installed, so it uses nothing but Node.
const needed = [20, 19];

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  console.error(
    `Node ${needed.join(".")} or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`,
  );
  process.exit(1);
}
