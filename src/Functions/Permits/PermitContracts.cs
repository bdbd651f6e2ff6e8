using TalentSettlement.Core.Permits;

namespace TalentSettlement.Functions.Permits;

/// <summary>Choosing how to receive the permit.</summary>
/// <param name="Delivery">The choice.</param>
public sealed record ChooseDelivery(Delivery Delivery);

/// <summary>Giving the permit to the post.</summary>
/// <param name="TrackingNumber">The post's tracking number, 5 to 24 letters and digits.</param>
public sealed record DispatchPermit(string TrackingNumber);

/// <summary>What anyone may know of a permit (public verification).</summary>
/// <param name="Number">Its number.</param>
/// <param name="State"><c>valid</c>, <c>expired</c> or <c>revoked</c>.</param>
/// <param name="IssuedOn">The day it was issued.</param>
/// <param name="ValidThrough">The last day on which it can be used.</param>
public sealed record PermitVerification(string Number, string State, DateOnly IssuedOn, DateOnly ValidThrough);
