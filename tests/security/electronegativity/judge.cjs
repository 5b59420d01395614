/** Runs Electronegativity over the folder it is given and prints what it found, as JSON. */
const [, , folder] = process.argv

// It would ask servers for translations and for newer Electrons: nothing here goes online, and the
// failure to do so would end it after the report.
const offline = () => Promise.reject(new Error('offline'))
const got = require.resolve('got')
require.cache[got] = { id: got, filename: got, loaded: true, exports: offline }

const { LoaderDirectory } = require('@doyensec/electronegativity/dist/loader')
let files = 0
const { load_buffer } = LoaderDirectory.prototype
LoaderDirectory.prototype.load_buffer = function (...args) {
  files += 1
  return load_buffer.apply(this, args)
}

const { log } = console
console.log = () => undefined
require('@doyensec/electronegativity')({ input: folder }).then(({ issues, errors, atomicChecks }) =>
  log(
    JSON.stringify({
      files,
      checks: atomicChecks,
      unparsed: errors.map(({ file, message }) => `${file}: ${message}`),
      findings: issues.map(({ id, file, sample }) => ({ id, file, sample: sample ?? '' })),
    }),
  ),
)
