import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../ports.ts'
import { waitUntil } from '../processes.ts'
import { StartError } from '../start-error.ts'
import { findProgram } from './find-program.ts'

/** A page as nginx shall serve it: as a file, and compressed beside it. */
export type NginxPage = { path: string; identity: Buffer; gzip: Buffer }

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
  writeFileSync(configuration, describeServer(folder, port))
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
function describeServer(folder: string, port: number): string {
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
  }
}
`
}
