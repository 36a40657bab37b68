// Runs before anything is installed, on whatever Node the machine has: Node 20 syntax, no dependencies, no types.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const stampPath = join(root, 'node_modules', '.roundtable-installed')

/**
 * Installs the locked packages unless those in node_modules are of this lock file, then runs a script on Node 24. What it
 * says meanwhile goes to standard error: standard output is the script's own.
 */
export async function installAndRun(script, parameters) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 9)) {
    stop(
      `Roundtable needs Node 20.9 or newer; this is ${process.versions.node}: install one from https://nodejs.org.`,
    )
  }
  await install()
  await runOnOwnNode(script, parameters)
}

async function install() {
  const wanted = describeLock()
  if (isInstalled(wanted)) return
  console.error('Installing packages (npm ci): about a minute the first time …')
  const begun = Date.now()
  const countSeconds = () => Math.round((Date.now() - begun) / 1000)
  const timer = setInterval(() => console.error(`  … ${countSeconds()} s`), 10_000)
  // Windows cannot replace the node.exe that this very script may be running on, as `npm ci` would.
  const command = process.platform === 'win32' && existsSync(join(root, 'node_modules')) ? 'install' : 'ci'
  const code = await run('npm', [command, '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: process.platform === 'win32',
    // NODE_ENV=production would leave out what builds and tests the site.
    env: { ...process.env, NODE_ENV: 'development' },
  })
  clearInterval(timer)
  if (code !== 0)
    stop(
      `The packages could not be installed: npm ${command} ended with code ${code}; see its messages above.`,
    )
  writeFileSync(stampPath, wanted)
  console.error(`  done in ${countSeconds()} s`)
}

function isInstalled(wanted) {
  if (!existsSync(ownNode())) return false
  if (existsSync(stampPath)) return readFileSync(stampPath, 'utf8') === wanted
  // Installed by hand: npm leaves this file behind, written after the lock file was.
  const mark = join(root, 'node_modules', '.package-lock.json')
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

function describeLock() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  return `${lock} ${process.platform} ${process.arch}\n`
}

function ownNode() {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

async function runOnOwnNode(script, parameters) {
  const node = ownNode()
  if (!existsSync(node)) {
    stop(
      'The package "node" has no program: allow its install script (npm config set ignore-scripts false), remove node_modules and run again.',
    )
  }
  const child = spawn(
    node,
    ['--import', new URL('./follow-parent.mjs', import.meta.url).href, script, ...parameters],
    {
      cwd: root,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  stopWithParent(child)
  child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

/** When npm is killed, its scripts live on: what npm started stops when its parent changes. */
function stopWithParent(child) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 500)
  timer.unref()
}

function run(command, parameters, options) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, stdio: ['inherit', 2, 2], ...options })
    child.once('error', () => resolve(127))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
