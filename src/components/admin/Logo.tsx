import { Icon } from './Icon'

export function Logo() {
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: 16 }}>
      <Icon size={64} />
      <strong style={{ fontSize: 32, lineHeight: 1.3 }}>Cổng 28</strong>
    </div>
  )
}
