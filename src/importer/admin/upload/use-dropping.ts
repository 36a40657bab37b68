'use client'
import { useEffect, useRef, useState } from 'react'

/** Takes files that are dropped anywhere on the page while `isOpen`, and answers whether some hang over it. */
export function useDropping({
  isOpen,
  onFiles,
}: {
  isOpen: boolean
  onFiles: (files: FileList) => void
}): boolean {
  const [isDragging, setIsDragging] = useState(false)
  const take = useRef(onFiles)
  useEffect(() => {
    take.current = onFiles
  })
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // Without this the browser leaves the page and shows the file.
      event.preventDefault()
      setIsDragging(isOpen)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsDragging(false)
    }
    const drop = (event: DragEvent) => {
      const files = event.dataTransfer?.files
      if (!files?.length) return
      event.preventDefault()
      setIsDragging(false)
      if (isOpen) take.current(files)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [isOpen])
  return isDragging
}
