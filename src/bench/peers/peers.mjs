// Times write-good and alex, warm, on the same text. Arguments: a file with the text.
import {readFileSync} from 'node:fs'
import {markdown} from 'alex'
import writeGood from 'write-good'

const text = readFileSync(process.argv[2], 'utf8')
const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

for (const [name, work] of [
  ['write-good', () => writeGood(text).length],
  ['alex', () => markdown(text).messages.length]
]) {
  for (let i = 0; i < 20; i++) work()
  const times = []
  for (let i = 0; i < 31; i++) {
    const start = process.hrtime.bigint()
    work()
    times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  times.sort((a, b) => a - b)
  const median = times[times.length >> 1]
  console.log(`${name}: ${((median * 500) / words).toFixed(3)} ms for 500 words`)
}
