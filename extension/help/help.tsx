import { render } from 'preact'
import { Help } from './help-view.tsx'

render(<Help />, document.body)
