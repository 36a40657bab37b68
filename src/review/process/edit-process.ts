import { checkNames } from '../checks/check-names.ts'
import { presets } from './presets.ts'
import { type PresetName, type Process, presetNames, type Step } from './process.ts'

/** Answers a process with these steps, named after the preset that has the very same ones. */
export function nameProcess(steps: readonly Step[]): Process {
  const form = JSON.stringify(steps)
  const preset = presetNames.find((name) => name !== 'own' && JSON.stringify(presets[name].steps) === form)
  return { preset: preset ?? 'own', steps: [...steps] }
}

/** Answers the process of a preset; `own` keeps the steps that there are. */
export function choosePreset(process: Process, preset: PresetName): Process {
  return preset === 'own' ? { ...process, preset } : presets[preset]
}

/** Answers the process with a step changed; who named its key follows. */
export function changeStep(
  { steps }: Process,
  { index, change }: { index: number; change: Partial<Step> },
): Process {
  const step = steps[index]
  if (!step) return nameProcess(steps)
  const changed = { ...step, ...change }
  const renamed = steps.with(index, changed).map((other) => ({
    ...other,
    distinctFrom: other.distinctFrom.map((key) => (key === step.key ? changed.key : key)),
  }))
  return nameProcess(renamed)
}

/** Answers the process with a step moved up (-1) or down (1); nobody is told apart from a step behind their own. */
export function moveStep({ steps }: Process, { index, by }: { index: number; by: -1 | 1 }): Process {
  const [step, other] = [steps[index], steps[index + by]]
  if (!step || !other) return nameProcess(steps)
  return nameProcess(dropLater(steps.with(index, other).with(index + by, step)))
}

/** Answers the process without a step. */
export function removeStep({ steps }: Process, index: number): Process {
  return nameProcess(dropLater(steps.toSpliced(index, 1)))
}

/** Answers the process with a further step: the print step when there is none, else one before it. */
export function addStep({ steps }: Process): Process {
  const last = steps.at(-1)
  const number = steps.length + 1
  const taken = new Set(steps.map(({ key }) => key))
  const key = [`step-${number}`, ...Array.from({ length: 20 }, (_, index) => `step-${index + 1}`)].find(
    (name) => !taken.has(name),
  )
  const step: Step = {
    key: key ?? `step-${number}`,
    label: { zh: `第${number}步`, en: `Step ${number}` },
    level: 'page',
    stage: last?.stage === 'print' ? 'review' : 'print',
    role: 'section-editor',
    checks: [...checkNames],
    distinctFrom: [],
  }
  if (last?.stage !== 'print') return nameProcess([...steps, step])
  const firstLater = steps.findIndex(({ stage }) => stage !== 'review')
  return nameProcess(steps.toSpliced(firstLater, 0, step))
}

function dropLater(steps: readonly Step[]): Step[] {
  return steps.map((step, index) => {
    const earlier = steps.slice(0, index).map(({ key }) => key)
    return { ...step, distinctFrom: step.distinctFrom.filter((key) => earlier.includes(key)) }
  })
}
