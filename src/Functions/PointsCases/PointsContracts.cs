using System.Collections.Immutable;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Registration;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Opening a case of settlement by points.</summary>
/// <param name="Person">For an agency: the person it fills in for (S-04); absent when the person opens it.</param>
public sealed record OpenPointsCase(EntrustedPerson? Person = null);

/// <summary>A person for whom an agency fills in; the entrustment agreement is signed before.</summary>
/// <param name="Name">The name as on the identity card.</param>
/// <param name="IdentityNumber">The identity number, 18 characters (S-12).</param>
/// <param name="Mobile">The mobile number that texts go to.</param>
/// <param name="Agreement">The hash of the agreement that the person has signed.</param>
public sealed record EntrustedPerson(string Name, string IdentityNumber, string Mobile, string Agreement)
{
    /// <summary>Hidden: it holds personal data.</summary>
    public override string ToString() => "(entrusted person)";
}

/// <summary>Saving what is filled in.</summary>
/// <param name="Registration">What is stated besides the points.</param>
/// <param name="Claims">What is claimed for the points.</param>
/// <param name="Table">The points table asked for, for example <c>SZ-2013</c>; absent for that of the day.</param>
public sealed record SavePointsForm(RegistrationFacts Registration, ImmutableArray<Claim> Claims, string? Table = null);

/// <summary>Choosing and entrusting an agency.</summary>
/// <param name="Agency">The agency's code.</param>
/// <param name="Agreement">The hash of the entrustment agreement that was read and is signed with this.</param>
public sealed record ChooseAgency(string Agency, string Agreement);

/// <summary>A check of originals.</summary>
/// <param name="Seen">What was seen, by the codes of the material list.</param>
public sealed record CheckOriginals(ImmutableArray<string> Seen);

/// <summary>The agency's submission.</summary>
/// <param name="Route">The route of article 6 to use; absent for the one by points.</param>
public sealed record SubmitDeclaration(string? Route = null);

/// <summary>Deleting a declaration that was never submitted.</summary>
/// <param name="Reason">Why, at most 200 characters.</param>
public sealed record DeletePointsCase(string? Reason = null);

/// <summary>A card presented at the window.</summary>
/// <param name="CardNumber">The number on the manager's social-security card, 4 to 40 characters; only its key is kept.</param>
public sealed record PresentCard(string CardNumber)
{
    /// <summary>Hidden: it holds a card number.</summary>
    public override string ToString() => "(card presented)";
}

/// <summary>A decision on what somebody else has asked for.</summary>
/// <param name="Ruling">The decision.</param>
/// <param name="Reason">Why it is declined, at most 200 characters.</param>
public sealed record DecideRequest(Ruling Ruling, string? Reason = null);
