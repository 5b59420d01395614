/** The page cannot reach even this machine: a local server hears nothing of all it tries. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DrivenApp, launchApp, placeIn } from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'

describe('from the window', () => {
  const folder = folderForFile()
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.end('heard')
  })
  let driven: DrivenApp
  let address = ''

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `127.0.0.1:${(server.address() as AddressInfo).port}`
    driven = await launchApp(placeIn(folder))
  })
  afterAll(async () => {
    await driven.close()
    server.close()
  })

  it('the server hears whoever can reach it', async () => {
    expect(await (await fetch(`http://${address}/control`)).text()).toBe('heard')
    expect(heard.splice(0)).toEqual(['/control'])
  })

  it('no request leaves', async () => {
    const page = driven.page()
    await page.evaluate(async (host) => {
      const quietly = async (attempt: () => unknown): Promise<void> => {
        try {
          await attempt()
        } catch {
          // Refused, as it should be.
        }
      }
      await quietly(() => fetch(`http://${host}/fetch`, { mode: 'no-cors' }))
      await quietly(() => navigator.sendBeacon(`http://${host}/beacon`, 'x'))
      await quietly(() => new WebSocket(`ws://${host}/socket`))
      await quietly(() => new EventSource(`http://${host}/events`))
      await quietly(() => window.open(`http://${host}/window`))
      await quietly(() => {
        const image = new Image()
        image.src = `http://${host}/image`
        document.body.append(image)
        const link = document.createElement('link')
        link.rel = 'prefetch'
        link.href = `http://${host}/prefetch`
        document.head.append(link)
        const frame = document.createElement('iframe')
        frame.src = `http://${host}/frame`
        document.body.append(frame)
      })
      await quietly(() => {
        location.href = `http://${host}/navigation`
      })
      await new Promise((resolve) => setTimeout(resolve, 1_500))
    }, address)
    expect(heard).toEqual([])
    expect(page.url()).toMatch(/^app:\/\/bundle\//)
  })
})
