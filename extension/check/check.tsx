import { render } from 'preact'
import { Check } from './check-view.tsx'

render(<Check />, document.body)
