import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from './root.ts'

const titles = z.array(z.string())
const body = z.array(z.object({ runIn: z.string().optional(), text: z.string() }))

const shape = z.object({
  series: z.object({ name: z.string() }),
  number: z.number(),
  totalNumber: z.number(),
  title: z.string(),
  lead: z.string(),
  pullQuotes: z.array(z.string()),
  answers: z.array(
    z.object({
      question: z.string(),
      headline: z.string(),
      experts: z.array(z.object({ name: z.string(), titles })),
      body,
    }),
  ),
  essays: z.array(
    z.object({
      headline: z.string().nullable(),
      author: z.object({ name: z.string().nullable(), titles }),
      body,
    }),
  ),
})

/** Issue 343 as its commissioner supplied it. */
export type Sample = z.infer<typeof shape>
/** A person as the sample names them. */
export type SamplePerson = Sample['answers'][number]['experts'][number]

/** Reads the sample from `content/expected.json`. */
export async function readSample(): Promise<Sample> {
  return shape.parse(JSON.parse(await readFile(join(root, 'content', 'expected.json'), 'utf8')))
}
