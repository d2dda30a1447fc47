/** Plays a soft tone of a second on one side; -1 is left, 1 is right. */
export function playTone(side: -1 | 1): void {
  const context = new AudioContext()
  const tone = context.createOscillator()
  const volume = context.createGain()
  const end = context.currentTime + 1
  tone.frequency.value = side < 0 ? 440 : 554
  // A tone that begins or ends at once clicks.
  volume.gain.setValueAtTime(0, context.currentTime)
  volume.gain.linearRampToValueAtTime(0.3, context.currentTime + 0.05)
  volume.gain.setValueAtTime(0.3, end - 0.2)
  volume.gain.linearRampToValueAtTime(0, end)
  tone
    .connect(volume)
    .connect(new StereoPannerNode(context, { pan: side }))
    .connect(context.destination)
  tone.addEventListener('ended', () => void context.close())
  tone.start()
  tone.stop(end)
}

/**
 * How loud it is, ten times a second: 0 for silence to 1. Nothing of the sound itself is kept.
 * @returns what ends it.
 */
export function followLoudness(stream: MediaStream, heard: (loudness: number) => void): () => void {
  const context = new AudioContext()
  const analyser = new AnalyserNode(context, { fftSize: 1024 })
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples)
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
    // Speech at arm's length lies about 0.05 in the mean; it should fill half of the bar.
    heard(Math.min(1, Math.sqrt(power) * 10))
  }, 100)
  return () => {
    clearInterval(timer)
    void context.close()
  }
}
