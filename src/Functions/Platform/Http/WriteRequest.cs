using TalentSettlement.Functions.Platform.Access;

namespace TalentSettlement.Functions.Platform.Http;

/// <summary>What every writing request carries beside its meaning.</summary>
/// <param name="Caller">Who is calling.</param>
/// <param name="Idempotency">The key and the digest of the request; required on POST, absent on others.</param>
/// <param name="IfMatch">The revision the caller has seen, from <c>If-Match</c>.</param>
/// <param name="Function">The name of the function, for the access log.</param>
/// <param name="Trace">The trace of the request.</param>
public sealed record WriteRequest(Caller Caller, Idempotency? Idempotency, int? IfMatch, string Function, string Trace);
