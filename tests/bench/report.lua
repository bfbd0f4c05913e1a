-- wrk's own latencies, in milliseconds, as one line of JSON
done = function(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.status + summary.errors.timeout
  io.write(string.format('report: {"requests":%d,"failed":%d,"p50":%.3f,"p99":%.3f}\n',
    summary.requests, failed, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
