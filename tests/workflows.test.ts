// Checks the GitHub workflows: what they run, their time limits and permissions.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}
interface Job {
  'timeout-minutes'?: number
  permissions?: Record<string, string>
  steps: Step[]
}
interface Workflow {
  name: string
  on: Record<string, unknown>
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}

const FOLDER = '.github/workflows'
const read = (file: string): Workflow => parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Workflow
const files = readdirSync(FOLDER)
/** The permissions of a job: its own, otherwise those of the workflow. */
const permissionsOf = (file: string): Record<string, unknown> => {
  const { permissions, jobs } = read(file)
  return Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions ?? permissions]))
}

test('there are two workflows', () => {
  expect(files.sort()).toEqual(['check.yml', 'publish.yml'])
})

test.each(files)('%s: jobs have time limits, actions a major version, and checkouts keep no token', (file) => {
  for (const job of Object.values(read(file).jobs)) {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
    for (const { uses, with: given } of job.steps) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/u)
      if (uses?.startsWith('actions/checkout@') === true) expect(given?.['persist-credentials']).toBe(false)
    }
  }
})

test('pushes and pull requests run what .ci/run runs, and may only read', () => {
  const { on, jobs } = read('check.yml')
  expect(on).toEqual({ push: null, pull_request: null })
  expect(jobs['check']?.steps.flatMap(({ run }) => run ?? [])).toEqual(['.ci/run'])
  expect(permissionsOf('check.yml')).toEqual({ check: { contents: 'read' } })
})

test('publishing runs on main after all checks, in a job with no other permissions', () => {
  const { on, jobs } = read('publish.yml')
  expect(on).toEqual({
    workflow_run: { workflows: [read('check.yml').name], types: ['completed'], branches: ['main'] },
    workflow_dispatch: null,
  })
  const build = jobs['build']?.steps.find(({ run }) => run === 'npm run build')
  expect(build?.env).toEqual({ SITE: '${{ steps.pages.outputs.base_url }}' })
  expect(jobs['deploy']?.steps.map(({ uses }) => uses)).toEqual(['actions/deploy-pages@v5'])
  expect(permissionsOf('publish.yml')).toEqual({
    build: { contents: 'read', pages: 'read' },
    deploy: { pages: 'write', 'id-token': 'write' },
  })
})
