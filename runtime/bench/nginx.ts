import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../ports.ts'
import { waitUntil } from '../processes.ts'
import { StartError } from '../start-error.ts'
import { findProgram } from './find-program.ts'

/** A page as nginx shall serve it: as a file, and compressed beside it, with header fields of ours. */
export type NginxPage = { path: string; identity: Buffer; gzip: Buffer; headers: IncomingHttpHeaders }

/** What nginx says of a file itself. */
const ownFields = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
])

/** Starts nginx with one worker and `gzip_static` on a page of ours; it stops with `stop`. */
export async function startNginx(page: NginxPage): Promise<{ url: string; stop: () => Promise<void> }> {
  const program = findProgram('nginx')
  if (!program) {
    throw new StartError('The comparison needs nginx: install it, as with apt-get install nginx-light.')
  }
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-nginx-'))
  const file = join(folder, 'www', page.path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, page.identity)
  writeFileSync(`${file}.gz`, page.gzip)
  const port = await findFreePort()
  const configuration = join(folder, 'nginx.conf')
  writeFileSync(configuration, describeServer({ folder, port, headers: page.headers }))
  const child = spawn(program, ['-p', folder, '-c', configuration], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}${page.path}`
  const answers = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
  if (!(await waitUntil(answers, { timeout: 10_000, interval: 50 })))
    throw new StartError('nginx does not answer.')
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** As a file server is set up for speed: open files remembered, nothing logged, connections kept. */
function describeServer({
  folder,
  port,
  headers,
}: {
  folder: string
  port: number
  headers: IncomingHttpHeaders
}): string {
  const fields = Object.entries(headers).filter(([name]) => !ownFields.has(name))
  return `worker_processes 1;
daemon off;
user root;
pid ${folder}/nginx.pid;
error_log stderr crit;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=100;
  default_type "text/html; charset=utf-8";
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/www;
    gzip_static on;
${fields.map(([name, value]) => `    add_header ${name} ${quote(String(value))};`).join('\n')}
  }
}
`
}

function quote(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`
}
