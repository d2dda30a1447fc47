import { render } from 'preact'
import { About } from './about-view.tsx'

render(<About />, document.body)
