using TalentSettlement.Core.People;
using TalentSettlement.Functions.People;

namespace TalentSettlement.Functions.Platform.Development;

/// <summary>Answers for the real-name register from the sample people.</summary>
/// <remarks>
/// A sample person matches with exactly their own name and phone. Anybody else matches, unless the name ends with <see cref="Mismatching"/>
/// or <see cref="Unreachable"/>.
/// </remarks>
/// <param name="people">The sample people.</param>
public sealed class DevelopmentRealNames(SamplePeople people) : IRealNameRegister
{
    /// <summary>The end of a name that does not match.</summary>
    public const string Mismatching = "不符";

    /// <summary>The end of a name for which the register cannot be reached.</summary>
    public const string Unreachable = "停机";

    /// <inheritdoc/>
    public Task<RealNameAnswer> Verify(PersonName name, IdentityNumber number, MobileNumber mobile, CancellationToken cancellation) =>
        Task.FromResult(people.With(number) switch
        {
            _ when name.Value.EndsWith(Unreachable, StringComparison.Ordinal) => RealNameAnswer.Unavailable,
            _ when name.Value.EndsWith(Mismatching, StringComparison.Ordinal) => RealNameAnswer.Mismatch,
            { } person when person.Name != name || person.Mobile != mobile => RealNameAnswer.Mismatch,
            _ => RealNameAnswer.Match,
        });
}
