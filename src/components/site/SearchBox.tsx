export const SearchBox = ({ label, words = '' }: { label: string; words?: string }) => (
  <form role="search" className="search" action="/tim-kiem">
    <input name="q" type="search" aria-label={label} placeholder={label} defaultValue={words} />
    <button>Tìm</button>
  </form>
)
