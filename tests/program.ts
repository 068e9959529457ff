// A small program of a site, for tests that need no real one.
import type { Program } from '../src/site/program.ts'

export const program: Program = {
  template: '<html><head><meta charset="utf-8"><!--app-head--></head><body><!--app-body--></body></html>',
  styles: 'b{}',
  loader: 'load("DATA_FILE")',
  start: 'start("</script>")',
  parts: { 'parts/core-1.js': 'core()' },
  files: { 'licenses.txt': 'MIT' },
}
