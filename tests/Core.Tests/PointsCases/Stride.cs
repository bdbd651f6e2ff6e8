using FsCheck;
using FsCheck.Fluent;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>One stride of a walk: after how long, what, and in which of its ways.</summary>
internal sealed record Stride(int Minutes, int Command, int Way)
{
    /// <summary>Mostly the next step of the procedure, else anything; mostly soon, else after weeks, and sometimes just at the end of a day.</summary>
    public static Arbitrary<List<Stride>> Walks { get; } = (
        from minutes in Gen.Frequency((6, Gen.Choose(1, 3000)), (2, Gen.Choose(3000, 30_000)), (1, Gen.Choose(30_000, 90_000)))
        from command in Gen.Frequency((3, Gen.Constant(WalkCommands.Next)), (2, Gen.Choose(0, WalkCommands.Count - 1)))
        from way in Gen.Choose(0, 11)
        select new Stride(minutes, command, way)).ListOf().Select(strides => strides.ToList()).ToArbitrary();

    public bool Is(int way) => Way % way == 0;
}
